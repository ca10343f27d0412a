/**
 * The register of files that arrived.
 */
@NullMarked
package jp.shuno.sql.file;

import org.jspecify.annotations.NullMarked;
