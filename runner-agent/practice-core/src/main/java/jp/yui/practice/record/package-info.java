/**
 * The independent, append-only record of every registration, and the judge that answers from it.
 */
@org.jspecify.annotations.NullMarked
package jp.yui.practice.record;
