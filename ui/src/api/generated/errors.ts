// Written by `cargo xtask codegen`.
export const errorTemplates: Record<string, string> = {
  "internal.panic": "Something broke inside Farm Team. Nothing was stored. Copy the details and report them.",
};
