package jp.yui.platform.catalogue;

import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.cjk.CJKAnalyzer;
import org.apache.lucene.analysis.ja.JapaneseAnalyzer;
import org.apache.lucene.analysis.miscellaneous.PerFieldAnalyzerWrapper;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.util.QueryBuilder;
import org.jspecify.annotations.Nullable;

/**
 * How Japanese text is cut into words, and what is asked for a line that somebody typed. Beside the
 * words of the dictionary, pairs of characters are kept: a part of a word that the dictionary cuts
 * elsewhere is found by them.
 */
final class Words {
  static final String TITLE = "title";
  static final String ALL = "all";
  static final String PAIRS = "pairs";

  private static final float TITLE_WEIGHT = 3;
  private static final int LONGEST = 200;

  private Words() {}

  static Analyzer analyzer() {
    return new PerFieldAnalyzerWrapper(new JapaneseAnalyzer(), Map.of(PAIRS, new CJKAnalyzer()));
  }

  static Query query(Analyzer analyzer, String typed) {
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    boolean any = false;
    for (String word :
        typed.substring(0, Math.min(typed.length(), LONGEST)).strip().split("[\\s\u3000]+")) {
      Query one = word(new QueryBuilder(analyzer), word);
      if (one != null) {
        all.add(one, Occur.MUST);
        any = true;
      }
    }
    return any ? all.build() : new MatchAllDocsQuery();
  }

  /** Null for what holds no word: a mark, a particle. */
  private static @Nullable Query word(QueryBuilder builder, String word) {
    BooleanQuery.Builder either = new BooleanQuery.Builder();
    boolean any = false;
    Query[] ways = {
      builder.createBooleanQuery(TITLE, word, Occur.MUST),
      builder.createBooleanQuery(ALL, word, Occur.MUST),
      builder.createPhraseQuery(PAIRS, word)
    };
    for (Query way : ways) {
      if (way != null) {
        either.add(way == ways[0] ? new BoostQuery(way, TITLE_WEIGHT) : way, Occur.SHOULD);
        any = true;
      }
    }
    return any ? either.build() : null;
  }
}
