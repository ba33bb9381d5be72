/** Signing in by OpenID Connect. The sole importer of Spring's OAuth client. */
@NamedInterface("directory")
@NullMarked
package jp.yui.platform.identity.directory;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
