/**
 * Files that are whole or not there: start at {@link dev.amts.core.io.WholeFile}. Files of strangers: {@link
 * dev.amts.core.io.BoundedFile} and {@link dev.amts.core.io.XmlParser}.
 */
@NullMarked
package dev.amts.core.io;

import org.jspecify.annotations.NullMarked;
