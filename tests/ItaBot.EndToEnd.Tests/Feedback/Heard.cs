using System.Text.Json.Nodes;
using ItaBot.FakeLine;
using ItaBot.Feedback;
using ItaBot.Feedback.Questionnaires;
using ItaBot.Scoring.Rules;

namespace ItaBot.EndToEnd.Tests.Feedback;

/// <summary>What the bot said to a citizen in one call.</summary>
/// <param name="Text">Its words.</param>
/// <param name="Buttons">What can be tapped, by the label.</param>
internal sealed record Heard(string Text, IReadOnlyDictionary<string, string> Buttons)
{
    /// <summary>The questionnaire as it is delivered.</summary>
    public static Questionnaire Questionnaire { get; } =
        FeedbackData.Load(FeedbackData.DefaultDirectory, RuleBookReader.Load(RuleBookReader.DefaultDirectory)).Questionnaire;

    /// <summary>The item that is asked about; null where it is something else.</summary>
    public Question? Question => Buttons.ContainsKey(Labels.DoNotKnow)
        ? Questionnaire.Questions.Single(q => Text.Contains(q.Ask.Thai, StringComparison.Ordinal))
        : null;

    /// <summary>Reads a call.</summary>
    public static Heard Of(LineDelivery delivery) => new(
        string.Join('\n', delivery.Texts()),
        (JsonNode.Parse(delivery.Messages)!.AsArray()[^1]!["quickReply"]?["items"]?.AsArray() ?? [])
            .Select(i => i!["action"]!)
            .ToDictionary(a => (string)a["label"]!, a => (string)a["text"]!));
}
