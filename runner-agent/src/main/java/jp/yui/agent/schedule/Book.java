package jp.yui.agent.schedule;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import jp.yui.agent.home.AgentFile;
import jp.yui.agent.home.AgentProblem;
import jp.yui.agent.home.Home;
import jp.yui.agent.schedule.calendar.Days;
import jp.yui.agent.schedule.calendar.Holidays;
import jp.yui.agent.schedule.job.CalendarReader;
import jp.yui.agent.schedule.job.Job;
import jp.yui.agent.schedule.job.Jobs;
import jp.yui.scenario.problem.Problem;

/** The jobs and the calendar as the home's files have them; read anew when these change. */
final class Book {
  /**
   * What the files say.
   *
   * @param trouble why the holidays could not be read, in words
   */
  record Page(
      Map<String, Job> jobs, List<Problem> problems, Holidays holidays, Optional<String> trouble) {}

  private final Home home;
  private volatile Page page;
  private List<String> seen;

  Book(Home home) {
    this.home = home;
    this.seen = files();
    this.page = read();
  }

  Page page() {
    return page;
  }

  Optional<Job> job(String name) {
    return Optional.ofNullable(page.jobs().get(name));
  }

  /** Looks at the files, and reads them again if they changed. */
  boolean turned() {
    List<String> now = files();
    if (now.equals(seen)) {
      return false;
    }
    page = read();
    seen = now;
    return true;
  }

  private Page read() {
    Jobs read = Jobs.read(home);
    AgentFile agent = AgentFile.read(home);
    List<Days> closed =
        agent.part("closed-days").map(new CalendarReader(agent.problems())::days).orElse(List.of());
    // Read for its problems; the port itself is opened once, at the start.
    HealthPort.port(agent);
    List<Problem> problems = new ArrayList<>(agent.problems().list());
    problems.addAll(read.problems());
    Map<String, Job> jobs = new LinkedHashMap<>();
    read.jobs().forEach((name, job) -> jobs.put(name, job.closedAlsoOn(closed)));
    try {
      return new Page(jobs, problems, Holidays.of(home), Optional.empty());
    } catch (AgentProblem broken) {
      // Better a calendar by the law than none.
      Optional<String> why = Optional.ofNullable(broken.getMessage());
      return new Page(jobs, problems, Holidays.byLaw(), why);
    }
  }

  private List<String> files() {
    List<String> all = new ArrayList<>();
    Path root = home.root();
    for (String folder : List.of(Jobs.FOLDER, "calendar")) {
      if (Files.isDirectory(root.resolve(folder))) {
        try (Stream<Path> files = Files.list(root.resolve(folder))) {
          files.sorted().forEach(file -> all.add(mark(file)));
        } catch (IOException e) {
          throw new UncheckedIOException(e);
        }
      }
    }
    all.add(mark(AgentFile.in(home)));
    return all;
  }

  private static String mark(Path file) {
    try {
      return file + " " + Files.size(file) + " " + Files.getLastModifiedTime(file);
    } catch (NoSuchFileException e) {
      return file + " -";
    } catch (IOException e) {
      return file + " ?";
    }
  }
}
