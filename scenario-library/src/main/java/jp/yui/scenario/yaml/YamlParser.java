package jp.yui.scenario.yaml;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import jp.yui.scenario.problem.Position;
import jp.yui.scenario.problem.Problems;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.DocumentStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingEndEvent;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.events.SequenceEndEvent;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * Reads YAML 1.2 as a stranger's data: nothing is built, nothing is referred to. Anchors, aliases,
 * tags, twin keys, keys that are no text, several documents and deep nesting are refused.
 */
final class YamlParser {
  /** Far deeper than any scenario; keeps a hostile file from exhausting the stack. */
  private static final int DEEPEST = 40;

  private final SourceText source;
  private final Problems problems;
  private final Iterator<Event> events;

  private YamlParser(SourceText source, Problems problems) {
    this.source = source;
    this.problems = problems;
    LoadSettings settings =
        LoadSettings.builder()
            .setLabel(source.file())
            .setCodePointLimit(SourceText.LARGEST)
            .setUseMarks(true)
            .build();
    this.events = new Parse(settings).parseString(source.text()).iterator();
  }

  /** The file's one document; empty when it is empty or is no YAML, which is then a problem. */
  static Optional<YamlNode> parse(SourceText source, Problems problems) {
    problems.source(source.file(), source.text());
    try {
      return new YamlParser(source, problems).document();
    } catch (YamlEngineException broken) {
      YamlFault.note(broken, source, problems);
    } catch (TooDeep tooDeep) {
      problems.error(tooDeep.at, "yaml-depth", DEEPEST);
    }
    return Optional.empty();
  }

  private Optional<YamlNode> document() {
    Optional<YamlNode> root = Optional.empty();
    boolean seen = false;
    while (events.hasNext()) {
      Event event = events.next();
      if (event instanceof DocumentStartEvent && seen) {
        problems.error(at(event), "yaml-documents");
        return root;
      } else if (event instanceof DocumentStartEvent) {
        seen = true;
      } else if (event instanceof NodeEvent) {
        root = Optional.of(node(event, 1));
      }
    }
    if (!seen) {
      problems.error(Position.of(source.file()), "yaml-empty");
    }
    return root;
  }

  private YamlNode node(Event event, int depth) {
    Position at = at(event);
    if (depth > DEEPEST) {
      throw new TooDeep(at);
    }
    refuseReferences(event, at);
    if (event instanceof ScalarEvent scalar) {
      return text(scalar, at);
    }
    if (event instanceof MappingStartEvent) {
      return mapping(at, depth);
    }
    if (event instanceof CollectionStartEvent) {
      return sequence(at, depth);
    }
    return new YamlNode.Text("", at, at, true);
  }

  private YamlNode.Text text(ScalarEvent scalar, Position at) {
    ScalarStyle style = scalar.getScalarStyle();
    Position content =
        switch (style) {
          case SINGLE_QUOTED, DOUBLE_QUOTED -> at.right(1);
          case LITERAL, FOLDED -> source.firstCharacterBelow(at);
          default -> at;
        };
    return new YamlNode.Text(scalar.getValue(), at, content, style == ScalarStyle.PLAIN);
  }

  private YamlNode sequence(Position at, int depth) {
    List<YamlNode> nodes = new ArrayList<>();
    Event event = events.next();
    while (!(event instanceof SequenceEndEvent)) {
      nodes.add(node(event, depth + 1));
      event = events.next();
    }
    return new YamlNode.Sequence(List.copyOf(nodes), at);
  }

  private YamlNode mapping(Position at, int depth) {
    List<YamlNode.Pair> pairs = new ArrayList<>();
    Set<String> keys = new TreeSet<>();
    Event event = events.next();
    while (!(event instanceof MappingEndEvent)) {
      YamlNode key = node(event, depth + 1);
      YamlNode value = node(events.next(), depth + 1);
      if (!(key instanceof YamlNode.Text text) || text.isEmpty()) {
        problems.error(key.at(), "yaml-key");
      } else if (!keys.add(text.text())) {
        problems.error(key.at(), "yaml-twin", text.text());
      } else {
        pairs.add(new YamlNode.Pair(text.text(), key.at(), value));
      }
      event = events.next();
    }
    return new YamlNode.Mapping(List.copyOf(pairs), at);
  }

  private void refuseReferences(Event event, Position at) {
    if (event instanceof AliasEvent) {
      problems.error(at, "yaml-alias");
    } else if (event instanceof NodeEvent node && node.getAnchor().isPresent()) {
      problems.error(at, "yaml-anchor");
    }
    boolean tagged =
        switch (event) {
          case ScalarEvent scalar -> scalar.getTag().isPresent();
          case CollectionStartEvent collection -> collection.getTag().isPresent();
          default -> false;
        };
    if (tagged) {
      problems.error(at, "yaml-tag");
    }
  }

  private Position at(Event event) {
    return event
        .getStartMark()
        .map(m -> new Position(source.file(), m.getLine() + 1, m.getColumn() + 1))
        .orElse(Position.of(source.file()));
  }

  private static final class TooDeep extends RuntimeException {
    private static final long serialVersionUID = 1;
    private final transient Position at;

    TooDeep(Position at) {
      super(null, null, false, false);
      this.at = at;
    }
  }
}
