package jp.yui.platform.catalogue;

/** By what scenarios are narrowed down or searched, as far as they can have several of a kind. */
enum Trait {
  WORK,
  PRODUCT,
  FORM,
  ITEM
}
