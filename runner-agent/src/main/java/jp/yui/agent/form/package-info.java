/**
 * The form of a data base that agents of several versions meet: an older one is brought up on a
 * copy, a newer one is never touched unasked, and going back forgets nothing.
 */
@org.jspecify.annotations.NullMarked
package jp.yui.agent.form;
