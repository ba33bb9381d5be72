package jp.yui.platform.tenancy.web;

import jakarta.validation.Valid;
import java.util.Map;
import jp.yui.platform.identity.ForRoles;
import jp.yui.platform.identity.ForSignedIn;
import jp.yui.platform.identity.Role;
import jp.yui.platform.paging.Asked;
import jp.yui.platform.tenancy.ProductUse;
import jp.yui.platform.tenancy.Products;
import org.springframework.dao.DuplicateKeyException;
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
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The core systems of a municipality, and who uses which. */
@Controller
@ForRoles(Role.MUNICIPALITY_ADMIN)
class ProductPages {
  private final Products products;
  private final ProductUse use;

  ProductPages(Products products, ProductUse use) {
    this.products = products;
    this.use = use;
  }

  @GetMapping("/products")
  String page(Model model) {
    model.addAttribute("form", ProductForm.empty());
    return shown(model);
  }

  @PostMapping("/products")
  String add(
      @Valid @ModelAttribute("form") ProductForm form,
      BindingResult problems,
      Model model,
      RedirectAttributes next) {
    if (problems.hasErrors()) {
      return shown(model);
    }
    try {
      products.add(form.vendor().strip(), form.name().strip(), form.versions().strip());
    } catch (DuplicateKeyException e) {
      problems.rejectValue("name", "products.known");
      return shown(model);
    }
    next.addFlashAttribute("done", "products.added");
    return "redirect:/products";
  }

  @PostMapping("/products/{id}/remove")
  String remove(@PathVariable long id, RedirectAttributes next) {
    if (!products.remove(id)) {
      throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
    next.addFlashAttribute("done", "products.removed");
    return "redirect:/products";
  }

  @GetMapping("/products/use")
  @ForSignedIn
  String use(@RequestParam Map<String, String> address, Model model) {
    Asked asked = Asked.of("/products/use", ProductUse.COLUMNS, address);
    model.addAttribute("uses", use.page(asked));
    return "tenancy/product-use";
  }

  private String shown(Model model) {
    model.addAttribute("products", products.all());
    return "tenancy/products";
  }
}
