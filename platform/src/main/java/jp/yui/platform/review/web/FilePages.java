package jp.yui.platform.review.web;

import jakarta.validation.Valid;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.SortedMap;
import java.util.stream.IntStream;
import jp.yui.platform.catalogue.Version;
import jp.yui.platform.catalogue.Versions;
import jp.yui.platform.identity.ForRoles;
import jp.yui.platform.identity.ForSignedIn;
import jp.yui.platform.identity.Role;
import jp.yui.platform.review.Comment;
import jp.yui.platform.review.Reviews;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.util.UriComponentsBuilder;

/** A version's files by their lines, with what people say about them. */
@Controller
class FilePages {
  private final Versions versions;
  private final Reviews reviews;

  FilePages(Versions versions, Reviews reviews) {
    this.versions = versions;
    this.reviews = reviews;
  }

  /** A line with what was said about it. */
  record Line(int number, String text, List<Comment> comments) {}

  @GetMapping("/reviews/{id}/files")
  @ForSignedIn
  String page(
      @PathVariable long id,
      @RequestParam(defaultValue = "scenario.yaml") String path,
      @RequestParam(defaultValue = "1") String line,
      Model model) {
    int number = line.matches("[1-9][0-9]{0,4}") ? Integer.parseInt(line) : 1;
    model.addAttribute("form", new CommentForm(path, String.valueOf(number), ""));
    return shown(id, path, model);
  }

  @PostMapping("/reviews/{id}/comments")
  @ForRoles({Role.REVIEWER, Role.PUBLISHER})
  String comment(
      @PathVariable long id,
      @Valid @ModelAttribute("form") CommentForm form,
      BindingResult problems,
      Model model) {
    if (form.number() == 0 || form.number() > lines(id, form.path()).size()) {
      problems.rejectValue("line", "review.line.none");
    }
    if (problems.hasErrors()) {
      return shown(id, form.path(), model);
    }
    reviews.comment(version(id), form.path(), form.number(), form.words().strip());
    return "redirect:"
        + UriComponentsBuilder.fromPath("/reviews/{id}/files")
            .queryParam("path", "{path}")
            .fragment("l" + form.number())
            .encode()
            .buildAndExpand(id, form.path())
            .toUriString();
  }

  private Version version(long id) {
    return versions.byId(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }

  private List<String> lines(long id, String path) {
    SortedMap<String, byte[]> files = versions.files(version(id).id()).files();
    byte[] content = files.get(path);
    if (content == null) {
      throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
    return new String(content, StandardCharsets.UTF_8).lines().toList();
  }

  private String shown(long id, String path, Model model) {
    Version version = version(id);
    List<String> lines = lines(id, path);
    List<Comment> comments = reviews.comments(id);
    model.addAttribute("version", version);
    model.addAttribute("paths", versions.files(id).files().keySet());
    model.addAttribute("path", path);
    model.addAttribute(
        "lines",
        IntStream.rangeClosed(1, lines.size())
            .mapToObj(
                number ->
                    new Line(
                        number,
                        lines.get(number - 1),
                        comments.stream()
                            .filter(one -> one.path().equals(path) && one.line() == number)
                            .toList()))
            .toList());
    return "review/files";
  }
}
