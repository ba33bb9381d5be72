package jp.yui.platform.effects;

import java.time.LocalDate;

/** A day's summary as it was taken, to be looked at. */
public record Summary(
    long id,
    String scenario,
    String version,
    String product,
    LocalDate ranOn,
    int posted,
    int held,
    int rejected,
    long runSeconds,
    long exceptionSeconds,
    Mode mode) {}
