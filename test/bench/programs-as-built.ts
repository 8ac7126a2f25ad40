/** How this process was started, to start a part of the bench in another one. */
export const BENCH_ARGUMENTS: readonly string[] = process.execArgv;

// The programs that the server starts beside itself are measured as they are installed: built. Without its own source options
// this process starts them so; imported before anything that starts one.
process.execArgv = BENCH_ARGUMENTS.filter((option) => option === '--expose-gc');
