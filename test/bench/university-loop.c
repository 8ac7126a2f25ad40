/* The loop of university-loop.ts once more in C, for machines that have a compiler: reads the same arrays, prints seconds and the sum. */
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

static void *take(FILE *file, size_t bytes) {
  void *data = malloc(bytes > 0 ? bytes : 1);
  if (data == NULL || fread(data, 1, bytes, file) != bytes) exit(1);
  return data;
}

static double pick(double *values, int size, int place) {
  int from = 0, to = size - 1;
  while (from < to) {
    double pivot = values[place];
    int low = from, high = to;
    while (low <= high) {
      while (values[low] < pivot) low += 1;
      while (values[high] > pivot) high -= 1;
      if (low > high) break;
      double value = values[low];
      values[low++] = values[high];
      values[high--] = value;
    }
    if (high < place) from = low;
    if (low > place) to = high;
  }
  return values[place];
}

int main(int count, char **arguments) {
  FILE *file = count > 1 ? fopen(arguments[1], "rb") : NULL;
  if (file == NULL) return 1;
  int32_t *sizes = take(file, 7 * sizeof(int32_t));
  int rows = sizes[0], courses = sizes[1], first_day = sizes[2], weeks = sizes[3];
  int students = sizes[4], cohorts = sizes[5], enrolments = sizes[6];
  int32_t *course = take(file, rows * sizeof(int32_t)), *day = take(file, rows * sizeof(int32_t));
  double *hours = take(file, rows * sizeof(double));
  int32_t *taken = take(file, enrolments * sizeof(int32_t));
  int32_t *student = take(file, (students + 1) * sizeof(int32_t)), *cohort = take(file, (cohorts + 1) * sizeof(int32_t));
  for (int round = 0; round < 9; round += 1) {
    clock_t start = clock();
    double *of_course = calloc((size_t)courses * weeks, sizeof(double));
    double *of_student = calloc((size_t)students * weeks, sizeof(double));
    double *values = malloc(students * sizeof(double));
    double all = 0;
    for (int row = 0; row < rows; row += 1) of_course[course[row] * weeks + (day[row] - first_day) / 7] += hours[row];
    for (int one = 0; one < students; one += 1)
      for (int at = student[one]; at < student[one + 1]; at += 1)
        for (int week = 0; week < weeks; week += 1)
          of_student[(size_t)one * weeks + week] += of_course[taken[at] * weeks + week];
    for (int group = 0; group < cohorts; group += 1) {
      int from = cohort[group], size = cohort[group + 1] - from;
      for (int week = 0; week < weeks; week += 1) {
        double least = 1e300, most = 0, sum = 0;
        for (int one = 0; one < size; one += 1) {
          double value = of_student[(size_t)(from + one) * weeks + week];
          values[one] = value;
          if (value < least) least = value;
          if (value > most) most = value;
          sum += value;
        }
        if (size == 0) continue;
        for (int percent = 10; percent <= 90; percent += 40) all += pick(values, size, (percent * size + 99) / 100 - 1);
        all += least + most + sum / size;
      }
    }
    printf("%.6f %.9f\n", (double)(clock() - start) / CLOCKS_PER_SEC, all);
    free(of_course);
    free(of_student);
    free(values);
  }
  return 0;
}
