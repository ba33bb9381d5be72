package jp.yui.platform.catalogue;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A version as it stands in the catalogue.
 *
 * @param municipality 団体コード of whose scenario it is; null for the consortium's own
 * @param sha256 over all of its files
 */
public record Version(
    long id,
    String scenario,
    String version,
    String title,
    State state,
    @Nullable String municipality,
    String sha256,
    Instant filedAt) {}
