package jp.yui.platform.notices.mail;

import org.jspecify.annotations.Nullable;

/**
 * What somebody chose.
 *
 * @param address confirmed; null where none is
 * @param asked waits to be confirmed; null where none does
 * @param language {@code ja} or {@code en}
 */
public record MailChoice(
    @Nullable String address, @Nullable String asked, Frequency frequency, String language) {}
