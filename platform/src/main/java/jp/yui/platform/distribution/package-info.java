/**
 * Brings released scenarios to the terminals so that they need not trust the platform: signed
 * metadata (TUF), each publisher's own signature, and for each terminal a signed order.
 */
@NullMarked
package jp.yui.platform.distribution;

import org.jspecify.annotations.NullMarked;
