/** The start page, and telling the outside world that the server is ready. */
@org.jspecify.annotations.NullMarked
package jp.yui.practice.start;
