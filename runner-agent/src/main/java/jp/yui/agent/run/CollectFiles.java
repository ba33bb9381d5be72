package jp.yui.agent.run;

import java.nio.file.Path;
import java.util.Objects;
import org.apache.camel.Exchange;
import org.apache.camel.component.file.GenericFile;
import org.apache.camel.processor.aggregate.AbstractListAggregationStrategy;

/** Puts the files that arrived together into one list: a batch. */
final class CollectFiles extends AbstractListAggregationStrategy<Path> {
  @Override
  public Path getValue(Exchange arrived) {
    GenericFile<?> file = (GenericFile<?>) Objects.requireNonNull(arrived.getMessage().getBody());
    return Path.of(file.getAbsoluteFilePath());
  }
}
