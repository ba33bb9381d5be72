package jp.yui.agent.schedule.job;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import jp.yui.agent.schedule.calendar.JobCalendar;
import jp.yui.scenario.problem.Problems;
import jp.yui.scenario.yaml.Keys;
import jp.yui.scenario.yaml.LayerFiles;
import jp.yui.scenario.yaml.YamlNode;

/**
 * Reads one job.
 *
 * @param home paths in the file are meant from here
 */
record JobReader(Path home, Problems problems) {
  private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");
  private static final int LONGEST = 60;

  Job job(YamlNode root, Path file) {
    Keys keys = new Keys(root, Part.JOB.keys(), problems);
    Job job =
        new Job(
            name(keys, file),
            keys.text("scenario"),
            keys.optionalText("product"),
            keys.has("settings") ? Optional.of(path(keys, "settings")) : Optional.empty(),
            path(keys, "inbox"),
            keys.flag("dry-run", false),
            keys.get("at").map(new TimesReader(problems)::at).orElse(List.of()),
            keys.flag("watch", false),
            keys.oneOf("missed", Missed.class).orElse(Missed.ASK),
            keys.get("calendar")
                .map(new CalendarReader(problems)::calendar)
                .orElse(JobCalendar.ALWAYS));
    if (!keys.has("at") && !job.watch() && root instanceof YamlNode.Mapping) {
      new Faults(problems).error(root.at(), "job-never");
    }
    job.settings()
        .filter(named -> !Files.isRegularFile(named))
        .ifPresent(
            named ->
                new Faults(problems).error(keys.at("settings"), "job-settings-missing", named));
    return job;
  }

  private String name(Keys keys, Path file) {
    String name = keys.text("job");
    if (name.isEmpty()) {
      return name;
    }
    if (name.length() > LONGEST || !NAME.matcher(name).matches()) {
      problems.error(keys.at("job"), "bad-name", name);
    } else if (!name.equals(LayerFiles.stem(file))) {
      new Faults(problems).error(keys.at("job"), "job-name", name, LayerFiles.stem(file));
    }
    return name;
  }

  private Path path(Keys keys, String key) {
    String written = keys.text(key);
    try {
      return home.resolve(written).normalize();
    } catch (InvalidPathException e) {
      new Faults(problems).error(keys.at(key), "job-path", written);
      return home;
    }
  }
}
