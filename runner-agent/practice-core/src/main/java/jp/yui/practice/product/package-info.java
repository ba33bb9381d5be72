/** Names the three products that this process stands for. */
@org.jspecify.annotations.NullMarked
package jp.yui.practice.product;
