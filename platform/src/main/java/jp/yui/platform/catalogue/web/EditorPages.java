package jp.yui.platform.catalogue.web;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import jp.yui.platform.catalogue.Bundle;
import jp.yui.platform.catalogue.Drafts;
import jp.yui.platform.catalogue.Filing;
import jp.yui.platform.catalogue.Publishing;
import jp.yui.platform.identity.ForRoles;
import jp.yui.platform.identity.Role;
import jp.yui.scenario.gate.Contents;
import jp.yui.scenario.problem.Problem;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where a scenario is written, file by file. Every button saves first what was typed. */
@Controller
@ForRoles(Role.PUBLISHER)
class EditorPages {
  private static final String HERE = "redirect:/publish/edit";

  private final Drafts drafts;
  private final Publishing publishing;

  EditorPages(Drafts drafts, Publishing publishing) {
    this.drafts = drafts;
    this.publishing = publishing;
  }

  @GetMapping("/publish/edit")
  String page(
      @RequestParam(defaultValue = Contents.MAIN) String file,
      @RequestParam(defaultValue = "false") boolean check,
      Model model) {
    SortedMap<String, String> files = drafts.files();
    if (files.isEmpty()) {
      model.addAttribute("own", drafts.own());
      return "catalogue/draft-new";
    }
    String shown = files.containsKey(file) ? file : files.firstKey();
    String text = files.getOrDefault(shown, "");
    List<Problem> problems = check ? publishing.look(drafts.bundle()) : List.of();
    List<Problem> here =
        problems.stream().filter(problem -> problem.position().file().equals(shown)).toList();
    model.addAttribute("checked", check);
    model.addAttribute("problems", problems);
    model.addAttribute("here", here);
    model.addAttribute("excerpts", Excerpt.of(text, here));
    model.addAttribute("files", files.keySet());
    model.addAttribute("file", shown);
    model.addAttribute("text", text);
    model.addAttribute("schema", schema(shown));
    return "catalogue/edit";
  }

  /**
   * Saves what was typed, then does what the button says.
   *
   * @param then {@code check}, {@code file}, {@code add}, {@code remove}, {@code end}, or {@code
   *     go:} with the file that is to be shown
   */
  @PostMapping("/publish/edit")
  String save(
      @RequestParam(defaultValue = "") String file,
      @RequestParam(required = false) @Nullable String content,
      @RequestParam(required = false) @Nullable MultipartFile upload,
      @RequestParam(defaultValue = "") String path,
      @RequestParam(defaultValue = "check") String then,
      Model model,
      RedirectAttributes next)
      throws IOException {
    if (!drafts.files().containsKey(file)) {
      return HERE;
    }
    if (content != null && content.length() <= Drafts.MOST_BYTES) {
      drafts.put(file, content.replace("\r\n", "\n").getBytes(StandardCharsets.UTF_8));
    }
    next.addAttribute("file", then.startsWith("go:") ? then.substring(3) : file);
    if (upload != null && !upload.isEmpty()) {
      return replaced(file, upload.getBytes(), next);
    }
    return switch (then) {
      case "add" -> added(path.strip(), next);
      case "file" -> filed(model, next);
      case "remove" -> {
        if (!file.equals(Contents.MAIN)) {
          drafts.remove(file);
        }
        yield HERE;
      }
      case "check" -> checked(next);
      default -> HERE;
    };
  }

  /** Throws the draft away. */
  @PostMapping("/publish/edit/end")
  String end() {
    drafts.end();
    return HERE;
  }

  private String replaced(String file, byte[] content, RedirectAttributes next) {
    if (content.length > Drafts.MOST_BYTES) {
      next.addFlashAttribute("uploadProblem", "edit.upload.large");
      return HERE;
    }
    try {
      StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(content));
    } catch (CharacterCodingException e) {
      next.addFlashAttribute("uploadProblem", "edit.upload.not-utf-8");
      return HERE;
    }
    drafts.put(file, content);
    return checked(next);
  }

  private String added(String path, RedirectAttributes next) {
    Map<String, String> files = drafts.files();
    String problem =
        files.containsKey(path)
            ? "edit.add.known"
            : !Bundle.holds(path)
                ? "edit.add.name"
                : files.size() >= Drafts.MOST_FILES ? "edit.add.many" : "";
    if (!problem.isEmpty()) {
      next.addFlashAttribute("addProblem", problem);
      next.addFlashAttribute("typedPath", path);
      return HERE;
    }
    drafts.put(path, Beginnings.of(path).getBytes(StandardCharsets.UTF_8));
    next.addAttribute("file", path);
    return HERE;
  }

  private String filed(Model model, RedirectAttributes next) {
    Filing filing = publishing.publish(drafts.bundle());
    if (!(filing instanceof Filing.Filed)) {
      return checked(next);
    }
    drafts.end();
    next.asMap().remove("file");
    return PublishPage.shown(filing, "", model, next);
  }

  private static String checked(RedirectAttributes next) {
    next.addAttribute("check", "true");
    return HERE;
  }

  private static @Nullable String schema(String file) {
    if (file.equals(Contents.MAIN)) {
      return "scenario";
    }
    return file.startsWith("forms/") ? "form" : file.startsWith("products/") ? "product" : null;
  }
}
