package jp.yui.platform.audit;

import org.jspecify.annotations.Nullable;

/**
 * Something that somebody did.
 *
 * @param actor sign-in name; in brackets where it was no account
 * @param municipality the actor's 団体コード; null for the consortium's own
 * @param action a code such as {@code municipality.added}; {@code deed.CODE} is its text
 * @param subject to what it was done, never a secret
 * @param address from where
 */
public record Deed(
    String actor,
    @Nullable String municipality,
    String action,
    @Nullable String subject,
    String address) {}
