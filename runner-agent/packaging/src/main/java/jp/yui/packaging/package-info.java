/** Makes the one zip that an agent in a closed network is installed from. */
@org.jspecify.annotations.NullMarked
package jp.yui.packaging;
