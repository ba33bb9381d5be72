package jp.yui.practice.record;

import java.util.Set;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How the systems treat what they are given.
 *
 * @param rejectDuplicates refuse a receipt number that is registered already; off, so that double
 *     posting shows
 * @param protectedReceipts receipt numbers of residents under protection (支援措置対象者)
 * @param protectedNames names of such residents, as typed
 * @param seedRows older cases per product that searches find and the judge does not count
 */
@ConfigurationProperties("practice")
record RegistrySettings(
    @DefaultValue("false") boolean rejectDuplicates,
    @DefaultValue Set<String> protectedReceipts,
    @DefaultValue Set<String> protectedNames,
    @DefaultValue("48") int seedRows) {}
