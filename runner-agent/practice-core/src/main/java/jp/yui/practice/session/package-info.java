/** Signs operators in and keeps one session per product and cookie. */
@org.jspecify.annotations.NullMarked
package jp.yui.practice.session;
