package jp.yui.platform.items;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import jp.yui.scenario.dictionary.Dictionary;
import jp.yui.scenario.dictionary.Term;

/** Proposes standard items for the columns of a file. */
public final class Proposals {
  /** Below this nothing is proposed. */
  static final double LEAST = 0.4;

  /** From this on the first candidate is marked beforehand. */
  static final double MARKED = 0.65;

  private static final int MOST = 5;

  private Proposals() {}

  public static List<Proposal> of(List<String> columns) {
    return columns.stream().map(column -> new Proposal(column, candidates(column))).toList();
  }

  private static List<Candidate> candidates(String column) {
    return Dictionary.standard().terms().values().stream()
        .map(term -> new Candidate(term, score(column, term)))
        .filter(candidate -> candidate.score() >= LEAST)
        .sorted(Comparator.comparingDouble(Candidate::score).reversed())
        .limit(MOST)
        .toList();
  }

  private static double score(String column, Term term) {
    return Stream.concat(Stream.of(term.label()), term.aliases().stream())
        .mapToDouble(name -> Likeness.of(column, name))
        .max()
        .orElse(0);
  }
}
