# What the launcher tells a person: one line in Japanese, the same in English.

say() {
  printf '%s\n%s\n' "$1" "$2" >&2
}

# Exit status 3: something that is needed could not be reached.
give_up() {
  say "$1" "$2"
  exit 3
}
