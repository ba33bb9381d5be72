package jp.yui.platform.catalogue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.facet.DrillDownQuery;
import org.apache.lucene.facet.FacetResult;
import org.apache.lucene.facet.Facets;
import org.apache.lucene.facet.FacetsCollector;
import org.apache.lucene.facet.FacetsCollectorManager;
import org.apache.lucene.facet.FacetsConfig;
import org.apache.lucene.facet.sortedset.DefaultSortedSetDocValuesReaderState;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesFacetCounts;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesFacetField;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.SearcherFactory;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.util.BytesRef;
import org.springframework.stereotype.Component;

/** The newest version of every scenario in memory, searched by Japanese words. */
@Component
public class Index {
  private static final String ID = "id";
  private static final String AGE = "age";
  private static final int MOST_VALUES = 20;

  private final Cards source;
  private final Map<String, Card> cards = new ConcurrentHashMap<>();
  private final Analyzer analyzer = Words.analyzer();
  private final FacetsConfig facets = new FacetsConfig();
  private final IndexWriter writer;
  private final SearcherManager searchers;
  private final List<FacetSource> sources;
  private Map<Facet, Map<String, List<String>>> known = Map.of();
  private String state = "";
  private long newest;

  Index(Cards source, List<FacetSource> sources) {
    this.source = source;
    this.sources = sources;
    for (Facet facet : Facet.values()) {
      facets.setMultiValued(facet.key(), true);
    }
    try {
      this.writer = new IndexWriter(new ByteBuffersDirectory(), new IndexWriterConfig(analyzer));
      this.searchers = new SearcherManager(writer, new SearcherFactory());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    refresh();
  }

  /** Reads everything from the data base again. */
  final synchronized void refresh() {
    state = source.state(); // before the cards: what comes in between is seen the next time
    List<Card> all = source.newest();
    known = ask();
    try {
      writer.deleteAll();
      cards.keySet().retainAll(all.stream().map(Card::scenario).toList());
      for (Card card : all.reversed()) {
        put(card);
      }
      searchers.maybeRefreshBlocking();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Takes over what other instances on the same data base changed. */
  synchronized void follow() {
    if (!source.state().equals(state)) {
      refresh();
    }
  }

  /** Takes over what the modules above know by now. */
  synchronized void askAgain() {
    if (!ask().equals(known)) {
      refresh();
    }
  }

  private Map<Facet, Map<String, List<String>>> ask() {
    return sources.stream().collect(Collectors.toMap(FacetSource::facet, FacetSource::codes));
  }

  /** Shows a new version from now on. */
  synchronized void show(Card card) {
    try {
      put(card);
      searchers.maybeRefreshBlocking();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void put(Card card) throws IOException {
    Document document = new Document();
    document.add(new StringField(ID, card.scenario(), Store.YES));
    document.add(new NumericDocValuesField(AGE, ++newest));
    document.add(new SortedDocValuesField(Words.TITLE, new BytesRef(card.title())));
    document.add(new TextField(Words.TITLE, card.title(), Store.NO));
    document.add(new TextField(Words.ALL, card.allWords(), Store.NO));
    document.add(new TextField(Words.PAIRS, card.allWords(), Store.NO));
    for (Facet facet : Facet.values()) {
      values(facet, card)
          .forEach(value -> document.add(new SortedSetDocValuesFacetField(facet.key(), value)));
    }
    cards.put(card.scenario(), card);
    writer.updateDocument(new Term(ID, card.scenario()), facets.build(document));
  }

  private List<String> values(Facet facet, Card card) {
    Map<String, List<String>> told = known.get(facet);
    return told == null ? facet.of(card) : told.getOrDefault(card.scenario(), List.of());
  }

  public Found find(Wanted wanted) {
    try {
      IndexSearcher searcher = searchers.acquire();
      try {
        return searcher.getIndexReader().numDocs() == 0
            ? new Found(List.of(), 0, Map.of())
            : find(searcher, wanted);
      } finally {
        searchers.release(searcher);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Found find(IndexSearcher searcher, Wanted wanted) throws IOException {
    DrillDownQuery query = new DrillDownQuery(facets, Words.query(analyzer, wanted.words()));
    wanted.only().forEach((facet, value) -> query.add(facet.key(), value));
    int from = wanted.page() * Wanted.PAGE;
    FacetsCollectorManager.FacetsResult result =
        FacetsCollectorManager.search(
            searcher,
            query,
            from + Wanted.PAGE,
            sort(wanted.order()),
            new FacetsCollectorManager());
    ScoreDoc[] hits = result.topDocs().scoreDocs;
    List<Card> page = new java.util.ArrayList<>();
    for (ScoreDoc hit : Arrays.asList(hits).subList(Math.min(from, hits.length), hits.length)) {
      String id = searcher.storedFields().document(hit.doc).get(ID);
      page.add(Objects.requireNonNull(cards.get(id)));
    }
    return new Found(
        page, (int) result.topDocs().totalHits.value(), counts(searcher, result.facetsCollector()));
  }

  /** What is alike stays as the index has it. */
  private static Sort sort(Order order) {
    return switch (order) {
      case FITTING -> Sort.RELEVANCE;
      case NEWEST -> new Sort(new SortField(AGE, SortField.Type.LONG, true), SortField.FIELD_DOC);
      case TITLE ->
          new Sort(new SortField(Words.TITLE, SortField.Type.STRING), SortField.FIELD_DOC);
    };
  }

  private Map<Facet, List<Found.Count>> counts(IndexSearcher searcher, FacetsCollector found)
      throws IOException {
    Facets all =
        new SortedSetDocValuesFacetCounts(
            new DefaultSortedSetDocValuesReaderState(searcher.getIndexReader(), facets), found);
    Map<Facet, List<Found.Count>> counts = new EnumMap<>(Facet.class);
    for (Facet facet : Facet.values()) {
      FacetResult result = all.getTopChildren(MOST_VALUES, facet.key());
      counts.put(
          facet,
          result == null
              ? List.of()
              : Arrays.stream(result.labelValues)
                  .map(one -> new Found.Count(one.label, one.value.intValue()))
                  .toList());
    }
    return counts;
  }
}
