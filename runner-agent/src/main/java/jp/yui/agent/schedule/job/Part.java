package jp.yui.agent.schedule.job;

import java.util.List;

/** The keys that each part of a job's file knows. The JSON Schema is held to the same lists. */
enum Part {
  JOB(
      "job",
      "scenario",
      "product",
      "settings",
      "inbox",
      "dry-run",
      "at",
      "watch",
      "calendar",
      "missed"),
  AT("every-day", "weekdays", "cron"),
  CALENDAR("holidays", "closed-days", "deadline", "core-system"),
  DEADLINE("begin-by", "end-by"),
  CORE_SYSTEM("from", "to", "batch", "ahead");

  private final List<String> keys;

  Part(String... keys) {
    this.keys = List.of(keys);
  }

  List<String> keys() {
    return keys;
  }
}
