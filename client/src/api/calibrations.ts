import type { CalibrationDetailDocument, CalibrationListDocument } from '@evenkeel/shared/contract';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { apiPath, postJson } from './get-json.js';
import { useDocument } from './queries.js';

const LIST = ['calibrations'] as const;

/** All calibrations, the newest first, with the activity there is to fit on. */
export function useCalibrations() {
  return useDocument<CalibrationListDocument>(apiPath(LIST));
}

/** One calibration whole; null waits until one is chosen. */
export function useCalibration(id: number | null) {
  return useDocument<CalibrationDetailDocument>(id === null ? null : apiPath([...LIST, id]));
}

/** Fits the model on the activity that is stored. */
export function useFit() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: () => postJson<CalibrationDetailDocument>(apiPath(LIST), {}),
    onSuccess: () => client.invalidateQueries({ queryKey: [apiPath(LIST)] }),
  });
}

/** Accepts or rejects a calibration, with a reason. */
export function useDecide(id: number) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ decision, reason }: { readonly decision: 'accept' | 'reject'; readonly reason: string }) =>
      postJson<CalibrationDetailDocument>(apiPath([...LIST, id, decision]), { reason }),
    // every load depends on the calibration that holds; after a refusal the list is looked at again
    onSettled: () => client.invalidateQueries(),
  });
}
