/** The clean product: server-rendered pages with proper labels. */
@org.jspecify.annotations.NullMarked
package jp.yui.practice.clean;
