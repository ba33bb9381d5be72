package jp.yui.platform.begin.web;

import jakarta.validation.Valid;
import java.io.IOException;
import java.util.stream.Collectors;
import jp.yui.platform.begin.Adviser;
import jp.yui.platform.begin.OwnWork;
import jp.yui.platform.begin.Work;
import jp.yui.platform.begin.WorkLines;
import jp.yui.platform.identity.ForRoles;
import jp.yui.platform.identity.ForSignedIn;
import jp.yui.platform.identity.Role;
import jp.yui.platform.paging.ListFile;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;

/** Where to begin. */
@Controller
@ForRoles({Role.STAFF, Role.MUNICIPALITY_ADMIN})
class BeginPages {
  private final OwnWork work;
  private final Adviser adviser;

  BeginPages(OwnWork work, Adviser adviser) {
    this.work = work;
    this.adviser = adviser;
  }

  @GetMapping("/begin")
  @ForSignedIn
  String page(Model model) {
    model.addAttribute("form", new LinesForm(""));
    return shown(model);
  }

  @PostMapping("/begin")
  String add(@Valid @ModelAttribute("form") LinesForm form, BindingResult problems, Model model) {
    if (problems.hasErrors()) {
      return shown(model);
    }
    return taken(form.lines(), problems, model);
  }

  /** The same list as a file; what is wrong with it is shown with the list to be mended. */
  @PostMapping("/begin/file")
  String file(@RequestParam(required = false) @Nullable MultipartFile csv, Model model)
      throws IOException {
    String lines = csv == null ? "" : ListFile.text(csv.getBytes());
    LinesForm form = new LinesForm(lines.length() > LinesForm.MOST ? "" : lines);
    BindingResult problems = new BeanPropertyBindingResult(form, "form");
    model.addAttribute("form", form);
    model.addAttribute(BindingResult.MODEL_KEY_PREFIX + "form", problems);
    if (lines.isBlank() || lines.length() > LinesForm.MOST) {
      problems.rejectValue("lines", lines.isBlank() ? "begin.problem.file" : "begin.problem.many");
      return shown(model);
    }
    return taken(lines, problems, model);
  }

  private String taken(String lines, BindingResult problems, Model model) {
    WorkLines.Read read =
        WorkLines.read(lines, work.all().stream().map(Work::name).collect(Collectors.toSet()));
    if (!read.faults().isEmpty()) {
      for (WorkLines.Fault fault : read.faults()) {
        Object[] line = {fault.line()};
        problems.rejectValue("lines", "begin.problem." + fault.code(), line, null);
      }
      return shown(model);
    }
    work.add(read.works());
    return "redirect:/begin";
  }

  @PostMapping("/begin/{id}/remove")
  String remove(@PathVariable long id) {
    if (!work.remove(id)) {
      throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
    return "redirect:/begin";
  }

  private String shown(Model model) {
    model.addAttribute("advice", adviser.advise());
    return "begin/begin";
  }
}
