using System.Text.Json;
using ItaBot.Conversations.Understanding;
using ItaBot.Conversations.Understanding.Learning;
using ItaBot.Conversations.Understanding.Vocabularies;

namespace ItaBot.Conversations.Tests.Understanding.Learning;

public class ExamplesTests
{
    private static readonly IReadOnlyList<Example> Examples = VocabularyReader.LoadExamples(Understander.DefaultDirectory);
    private static readonly Vocabulary Vocabulary = VocabularyReader.Load(Understander.DefaultDirectory);

    /// <summary>The examples, normalised.</summary>
    internal static IReadOnlySet<string> Learnt { get; } = new HashSet<string>(Examples.Select(e => Vocabulary.Normaliser.Normalise(e.Text)));

    [Fact]
    public void Every_intent_has_sixty_examples_or_more() =>
        Assert.All(Intents.All.Select((_, index) => Examples.Count(e => e.Intent == index)), count => Assert.InRange(count, 60, 1000));

    [UtterancesFact]
    public void No_example_is_an_utterance_of_the_contract()
    {
        var utterances = File.ReadLines(SharedContract.Utterances!)
            .Select(line => JsonDocument.Parse(line).RootElement)
            .Select(row => row.GetProperty("text").GetString()!);

        Assert.DoesNotContain(utterances, t => Learnt.Contains(Vocabulary.Normaliser.Normalise(t)));
    }
}
