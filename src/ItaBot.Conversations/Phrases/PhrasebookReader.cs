using ItaBot.Conversations.Answers.Firewall;
using ItaBot.Scoring.DataFiles;

namespace ItaBot.Conversations.Phrases;

/// <summary>Reads what the bot says from <c>th.yaml</c> and <c>en.yaml</c>.</summary>
public static class PhrasebookReader
{
    /// <summary>The folder of phrases that is delivered beside the program.</summary>
    public static string DefaultDirectory { get; } = Path.Combine(AppContext.BaseDirectory, "dialogs", "answers");

    /// <summary>Reads the phrases of both languages.</summary>
    /// <exception cref="DataFileException">
    /// A file is missing or broken, a phrase stands in one language alone, its places differ between them, it has a
    /// number of its own (every figure is computed), or it is not one that the answers need.
    /// </exception>
    public static Phrasebook Load(string directory)
    {
        var files = ReadFiles(directory);
        var needed = Needed();
        foreach (var file in files)
        {
            file.ThrowIfNot(needed);
        }

        return new(files.Select(f => (f.Locale, f.Phrases)));
    }

    /// <summary>Reads the phrases of both languages, whatever phrases they are.</summary>
    internal static Phrasebook Read(string directory) => new(ReadFiles(directory).Select(f => (f.Locale, f.Phrases)));

    private static List<PhraseFile> ReadFiles(string directory)
    {
        var files = Phrasebook.Locales.Select(locale => PhraseFile.Open(directory, locale)).ToList();
        foreach (var file in files)
        {
            foreach (var other in files)
            {
                file.ThrowIfUnlike(other);
            }
        }

        return files;
    }

    private static Dictionary<string, Phrase> Needed()
    {
        using var stream = typeof(PhrasebookReader).Assembly.GetManifestResourceStream("phrases.yaml")!;
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        return DataFile.Read("phrases.yaml", bytes.ToArray()).Root.Flattened().ToDictionary(t => t.Key, t => new Phrase(t.Text));
    }

    private sealed record PhraseFile(
        string Path, string Locale, IReadOnlyDictionary<string, Phrase> Phrases, IReadOnlyDictionary<string, int> Lines)
    {
        public static PhraseFile Open(string directory, string locale)
        {
            var path = System.IO.Path.Combine(directory, $"{locale}.yaml");
            if (!File.Exists(path))
            {
                throw new DataFileException(path, 0, PhraseProblems.NoFile);
            }

            var texts = DataFile.Open(path).Root.Flattened().ToList();
            return new(
                path,
                locale,
                texts.ToDictionary(t => t.Key, t => Read(path, t.Text, t.Line)),
                texts.ToDictionary(t => t.Key, t => t.Line));
        }

        public void ThrowIfUnlike(PhraseFile other)
        {
            foreach (var (key, phrase) in Phrases)
            {
                if (!other.Phrases.TryGetValue(key, out var counterpart))
                {
                    throw new DataFileException(Path, Lines[key], PhraseProblems.OnlyHere(key, $"{other.Locale}.yaml"));
                }

                if (phrase.Places.Except(counterpart.Places).FirstOrDefault() is { } place)
                {
                    throw new DataFileException(Path, Lines[key], PhraseProblems.OtherPlaces(place, $"{other.Locale}.yaml"));
                }
            }
        }

        public void ThrowIfNot(Dictionary<string, Phrase> needed)
        {
            if (needed.Keys.FirstOrDefault(key => !Phrases.ContainsKey(key)) is { } missing)
            {
                throw new DataFileException(Path, 0, PhraseProblems.Missing(missing));
            }

            foreach (var (key, phrase) in Phrases)
            {
                if (!needed.TryGetValue(key, out var delivered))
                {
                    throw new DataFileException(Path, Lines[key], PhraseProblems.Unknown(key));
                }

                if (phrase.Places.Except(delivered.Places).FirstOrDefault() is { } place)
                {
                    throw new DataFileException(Path, Lines[key], PhraseProblems.UnknownPlace(place, delivered.Places));
                }
            }
        }

        private static Phrase Read(string path, string text, int line)
        {
            try
            {
                var phrase = new Phrase(text);
                return phrase.Said.SelectMany(SpokenNumbers.In).Any()
                    ? throw new DataFileException(path, line, PhraseProblems.Number)
                    : phrase;
            }
            catch (FormatException e)
            {
                throw new DataFileException(path, line, PhraseProblems.Braces, e);
            }
        }
    }
}
