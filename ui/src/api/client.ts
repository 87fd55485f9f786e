/** The typed client: one function over the generated list of commands. */
import type { CommandName, Commands } from "./generated/contract";
import { host, type Progress, type Result } from "./host";

export type Request<N extends CommandName> = Commands[N]["request"];
export type Response<N extends CommandName> = Commands[N]["response"];

/** Calls a command; never throws. */
export async function call<N extends CommandName>(
  name: N,
  request: Request<N>,
): Promise<Result<Response<N>>> {
  return (await host.call(name, request)) as Result<Response<N>>;
}

/** Calls a long command; `operation` is the name to cancel it by. */
export async function callWithProgress<N extends CommandName>(
  name: N,
  request: Request<N>,
  operation: string,
  onProgress: (progress: Progress) => void,
): Promise<Result<Response<N>>> {
  const answer = await host.callWithProgress(name, request, operation, onProgress);
  return answer as Result<Response<N>>;
}
