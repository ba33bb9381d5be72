package jp.yui.platform.people.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/** The first administrator of a municipality. */
record AdministratorForm(
    @NotBlank(message = "{municipality-chosen}") String municipality,
    @NotBlank @Size(max = 60) @Pattern(regexp = "[A-Za-z0-9._@-]*", message = "{sign-in-name}")
        String signInName,
    @NotBlank @Size(max = 100) String name) {}
