# Finds the JDK that builds and runs the suite: the newest from 21 up. Sourced by mvnw and deploy/suite.
#
# Sets and exports JAVA_HOME, or explains what is missing and returns 1. A JAVA_HOME that is good
# enough is respected, so that one can pin a version; otherwise the usual folders are searched.
# LR_JDK_SEARCH replaces the folders searched (tests use it).

LR_JDK_MINIMUM=21

# Prints the feature version of the JDK in folder $1 (from its `release` file), or nothing.
lr_jdk_version() {
  [ -x "$1/bin/java" ] && [ -x "$1/bin/javac" ] && [ -r "$1/release" ] || return 0
  sed -n 's/^JAVA_VERSION="\(1\.\)\{0,1\}\([0-9][0-9]*\).*/\2/p' "$1/release" | head -n 1
}

# Prints candidate folders, one a line.
lr_jdk_candidates() {
  if [ -n "${LR_JDK_SEARCH:-}" ]; then
    for folder in $LR_JDK_SEARCH; do printf '%s\n' "$folder"; done
    return 0
  fi
  for folder in /usr/lib/jvm/* /usr/java/* /opt/java/* /opt/jdk* "$HOME"/.jdks/* \
    "${SDKMAN_DIR:-$HOME/.sdkman}"/candidates/java/* /Library/Java/JavaVirtualMachines/*/Contents/Home; do
    [ -d "$folder" ] && printf '%s\n' "$folder"
  done
  command -v javac >/dev/null 2>&1 &&
    dirname "$(dirname "$(readlink -f "$(command -v javac)" 2>/dev/null || command -v javac)")"
  return 0
}

lr_find_jdk() {
  lr_best= lr_best_version=0
  if [ -n "${JAVA_HOME:-}" ]; then
    lr_version=$(lr_jdk_version "$JAVA_HOME")
    if [ "${lr_version:-0}" -ge "$LR_JDK_MINIMUM" ]; then
      export JAVA_HOME
      return 0
    fi
  fi
  while IFS= read -r folder; do
    lr_version=$(lr_jdk_version "$folder")
    if [ "${lr_version:-0}" -gt "$lr_best_version" ]; then
      lr_best=$folder lr_best_version=$lr_version
    fi
  done <<LR_CANDIDATES
$(lr_jdk_candidates)
LR_CANDIDATES
  if [ "$lr_best_version" -lt "$LR_JDK_MINIMUM" ]; then
    cat >&2 <<LR_MESSAGE
No JDK from $LR_JDK_MINIMUM up was found (需要 JDK $LR_JDK_MINIMUM 或更高版本).
  Looked at: JAVA_HOME (${JAVA_HOME:-not set}), /usr/lib/jvm, ~/.jdks, SDKMAN, macOS' JVM folder and the PATH.
  Newest found: $([ "$lr_best_version" -gt 0 ] && echo "version $lr_best_version in $lr_best" || echo none).
  Remedy: install a JDK $LR_JDK_MINIMUM or newer (25 is recommended), or point JAVA_HOME at one.
LR_MESSAGE
    return 1
  fi
  JAVA_HOME=$lr_best
  export JAVA_HOME
}

lr_find_jdk
