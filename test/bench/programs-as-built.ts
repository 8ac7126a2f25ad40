/**
 * The programs that the server starts beside itself are measured as they are installed: built. Without its own source options this
 * process starts them so; imported before anything that starts one.
 */
process.execArgv = process.execArgv.filter((option) => option === '--expose-gc');
