package jp.yui.agent.cli.trust;

/** Whose keys are exchanged or lost. */
enum What {
  root,
  targets,
  online,
  publisher
}
