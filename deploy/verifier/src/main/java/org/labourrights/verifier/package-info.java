/** The command line of the verifier (核验程序), for journalists and enterprises: a JDK and this one jar. */
@NullMarked
package org.labourrights.verifier;

import org.jspecify.annotations.NullMarked;
