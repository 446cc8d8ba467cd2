import { readdirSync, readFileSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import { join, posix } from 'node:path';
import { importsOf } from './imports.mjs';
import { rooms } from './rooms.mjs';

/** @typedef {import('./rooms.mjs').Room} Room */
/** @typedef {import('./imports.mjs').Import} Import */

/**
 * Reads every source file in the rooms and names each import that goes through no door.
 *
 * @param {string} root the folder that holds the rooms
 * @returns {{ files: number, violations: string[] }} each violation as `path:line  sentence`
 */
export function doorViolations(root) {
  const folders = [...new Set(rooms.map((room) => room.folder.split('/')[0] ?? ''))];
  const files = folders.flatMap((folder) => sourceFiles(root, folder)).sort();
  const violations = files.flatMap((path) => {
    const text = readFileSync(join(root, path), 'utf8');
    const room = roomOf(path);
    if (!room) return [`${path}:1  belongs to no room.`];
    return importsOf(path, text).flatMap((entry) => {
      const reason = barred(room, path, entry);
      return reason ? [`${path}:${text.slice(0, entry.offset).split('\n').length}  ${reason}`] : [];
    });
  });
  return { files: files.length, violations };
}

/**
 * @param {string} root
 * @param {string} folder
 * @returns {string[]} paths from the root, with `/`
 */
function sourceFiles(root, folder) {
  return readdirSync(join(root, folder), { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && /\.[mc]?tsx?$/.test(entry.name))
    .map((entry) => posix.join(...entry.parentPath.slice(root.length).split(/[\\/]/), entry.name));
}

/**
 * @param {string} path
 * @returns {Room | undefined}
 */
function roomOf(path) {
  return rooms
    .filter((room) => path.startsWith(`${room.folder}/`))
    .sort((one, other) => other.folder.length - one.folder.length)[0];
}

/**
 * @param {Room} room
 * @param {string} path
 * @param {Import} entry
 * @returns {string | undefined} why the import is not allowed
 */
function barred(room, path, { target, typeOnly }) {
  if (target === undefined) return room.node ? undefined : 'imports something computed at run time.';
  if (target.startsWith('.')) return barredFile(room, posix.join(posix.dirname(path), target), typeOnly);
  if (isBuiltin(target)) return room.node ? undefined : `${room.folder} must not use ${target}, it is Node only.`;
  return barredPackage(room, path, target);
}

/** @type {(room: Room, target: string, typeOnly: boolean) => string | undefined} */
function barredFile(room, target, typeOnly) {
  if (target === 'package.json') return undefined;
  const other = roomOf(target);
  if (!other) return `imports ${target}, which lies outside the rooms.`;
  if (other === room || room.uses.includes(other.folder)) return undefined;
  if (!room.names?.includes(other.folder)) return `${room.folder} must not import ${other.folder}.`;
  return typeOnly ? undefined : `${room.folder} may import types of ${other.folder}, not values.`;
}

/** @type {(room: Room, path: string, target: string) => string | undefined} */
function barredPackage(room, path, target) {
  const name = target
    .split('/')
    .slice(0, target.startsWith('@') ? 2 : 1)
    .join('/');
  const allowed = [...room.packages, ...(room.exceptions?.[path] ?? [])];
  return allowed.includes(name) ? undefined : `${room.folder} must not import the package ${name}.`;
}
