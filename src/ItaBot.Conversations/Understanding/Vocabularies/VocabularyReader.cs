using YamlDotNet.Core;
using YamlDotNet.Serialization;
using YamlDotNet.Serialization.NamingConventions;

namespace ItaBot.Conversations.Understanding.Vocabularies;

/// <summary>Reads the vocabulary that an officer may edit.</summary>
internal static class VocabularyReader
{
    /// <summary>Reads <c>words.yaml</c> and <c>intents.yaml</c> of a folder.</summary>
    /// <exception cref="VocabularyException">A file is missing or cannot be read.</exception>
    public static Vocabulary Load(string directory)
    {
        var intents = Read<Dictionary<string, IntentFile>, IReadOnlyList<IntentCues>>(
            directory, "intents.yaml", file => [.. file.Select(i => new IntentCues(i.Key, i.Value))]);
        return Read<WordFile, Vocabulary>(directory, "words.yaml", file => new Vocabulary(file, intents));
    }

    private static TRead Read<TFile, TRead>(string directory, string name, Func<TFile, TRead> read)
    {
        var path = Path.Combine(directory, name);
        if (!File.Exists(path))
        {
            throw new VocabularyException($"{path} is missing; understanding needs it.");
        }

        var reader = new DeserializerBuilder().WithNamingConvention(CamelCaseNamingConvention.Instance).Build();
        try
        {
            return read(reader.Deserialize<TFile>(File.ReadAllText(path)) ?? throw new FormatException("The file is empty."));
        }
        catch (YamlException problem)
        {
            throw new VocabularyException($"{path}, line {problem.Start.Line}: {problem.Message}", problem);
        }
        catch (FormatException problem)
        {
            throw new VocabularyException($"{path}: {problem.Message}", problem);
        }
    }
}
