// A folder of the scheme `memory` whose files come from `files.json` beside this script, for the tests. Like many of its
// kind it offers no search.
const { EventEmitter, FileSystemError, FileType, Uri, workspace } = require('vscode');

exports.activate = async (context) => {
  const response = await fetch(Uri.joinPath(context.extensionUri, 'files.json').toString(true));
  const files = new Map(
    Object.entries(await response.json()).map(([path, text]) => [path, new TextEncoder().encode(text)]),
  );
  const changed = new EventEmitter();

  const below = ({ path }) => {
    const prefix = `${path.replace(/\/$/, '')}/`;
    return [...files.keys()].filter((file) => file.startsWith(prefix)).map((file) => file.slice(prefix.length));
  };
  const provider = {
    onDidChangeFile: changed.event,
    watch: () => ({ dispose() {} }),
    stat(uri) {
      const bytes = files.get(uri.path);
      if (bytes) return { type: FileType.File, ctime: 0, mtime: 1, size: bytes.length };
      if (below(uri).length > 0) return { type: FileType.Directory, ctime: 0, mtime: 0, size: 0 };
      throw FileSystemError.FileNotFound(uri);
    },
    readDirectory: (uri) => [
      ...new Map(
        below(uri).map((path) => [path.split('/')[0], path.includes('/') ? FileType.Directory : FileType.File]),
      ),
    ],
    readFile(uri) {
      const bytes = files.get(uri.path);
      if (!bytes) throw FileSystemError.FileNotFound(uri);
      return bytes;
    },
    writeFile(uri, bytes) {
      files.set(uri.path, bytes);
      changed.fire([{ type: 1, uri }]);
    },
    createDirectory() {},
    delete: (uri) => files.delete(uri.path),
    rename() {
      throw FileSystemError.NoPermissions();
    },
  };
  context.subscriptions.push(
    changed,
    workspace.registerFileSystemProvider('memory', provider, { isCaseSensitive: true }),
  );
};
