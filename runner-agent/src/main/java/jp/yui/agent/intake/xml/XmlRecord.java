package jp.yui.agent.intake.xml;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jp.yui.agent.intake.Place;
import jp.yui.agent.intake.SourceProblem;
import jp.yui.agent.intake.SourceRecord;
import jp.yui.agent.intake.SourceValue;
import jp.yui.agent.intake.source.JoinPattern;
import jp.yui.agent.intake.source.Words;
import jp.yui.scenario.model.Form;
import jp.yui.scenario.model.ItemPath;
import jp.yui.scenario.model.XmlForm;

/** One record while it is read. */
final class XmlRecord {
  private record Key(ItemPath item, int index) {}

  private record Source(String text, Place place) {}

  private final XmlForm form;
  private final Words words;
  private final Map<Key, SourceValue> values = new LinkedHashMap<>();
  private final Map<Key, Map<Integer, Source>> joined = new LinkedHashMap<>();
  private final List<SourceProblem> problems = new ArrayList<>();

  XmlRecord(XmlForm form, Words words) {
    this.form = form;
    this.words = words;
  }

  void add(PathTree.Target target, int entry, String text, Place.Element place) {
    Key key = new Key(target.item(), target.item().group().isPresent() ? entry : 0);
    boolean twice;
    if (target.source() == PathTree.Target.ALONE) {
      twice =
          values.putIfAbsent(key, new SourceValue(key.item(), key.index(), text, place)) != null;
    } else {
      twice =
          joined
                  .computeIfAbsent(key, k -> new LinkedHashMap<>())
                  .putIfAbsent(target.source(), new Source(text, place))
              != null;
    }
    if (twice) {
      problem("element-twice", place);
    }
  }

  void problem(String code, Place.Element place) {
    problems.add(words.problem(code, place, place.line(), place.path()));
  }

  boolean isEmpty() {
    return values.isEmpty() && joined.isEmpty();
  }

  SourceRecord build(String file, long number) {
    List<SourceValue> all = new ArrayList<>(values.values());
    joined.forEach((key, sources) -> all.add(join(key, sources)));
    return new SourceRecord(
        form.head().id(), file, number, List.copyOf(all), List.copyOf(problems));
  }

  private SourceValue join(Key key, Map<Integer, Source> sources) {
    Form.Join join = form.head().joins().get(key.item());
    if (join == null) {
      throw new IllegalStateException("no join for " + key.item());
    }
    List<String> texts = new ArrayList<>();
    List<Place> places = new ArrayList<>();
    for (int i = 0; i < join.of().size(); i++) {
      Source source = sources.get(i);
      texts.add(source == null ? "" : source.text());
      if (source != null) {
        places.add(source.place());
      }
    }
    return new SourceValue(
        key.item(), key.index(), JoinPattern.of(join).fill(texts), new Place.Joined(places));
  }
}
