/**
 * ONNX Runtime 1.30 carries Microsoft's telemetry: as it opens a session it writes `mat-debug-<pid>.log` into the temporary
 * folder and keeps a device id and a database below `~/.cache/Microsoft`, from which it would upload. With this in the
 * environment it does none of that. Imported before the runtime, which reads it then.
 */
process.env.ORT_DISABLE_TELEMETRY = '1';
