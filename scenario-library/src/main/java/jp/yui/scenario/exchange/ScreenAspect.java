package jp.yui.scenario.exchange;

/** In what a part of a screen differs that is still called the same. */
public enum ScreenAspect {
  /** How it is built. */
  CONTROL,
  /** It must be filled now, or need not any more. */
  REQUIRED,
  /** It can be used now, or cannot any more. */
  USABLE,
  /** How many characters fit. */
  LENGTH,
  /** What can be chosen. */
  OPTIONS,
  /** How many of that name there are. */
  COUNT
}
