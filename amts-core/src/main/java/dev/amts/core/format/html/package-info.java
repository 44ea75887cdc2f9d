/**
 * HTML as blocks and text units: start at {@link dev.amts.core.format.html.HtmlFormat}.
 */
@NullMarked
package dev.amts.core.format.html;

import org.jspecify.annotations.NullMarked;
