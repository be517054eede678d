using ItaBot.Conversations.Understanding.Mentions;
using ItaBot.Conversations.Understanding.Vocabularies;

namespace ItaBot.Conversations.Understanding;

/// <summary>Decides what a message is for by the weights of its cues and of what it mentions.</summary>
internal sealed class IntentReader(Vocabulary vocabulary)
{
    /// <summary>The weight from which an intent is believed.</summary>
    private const double Enough = 3;

    private const double LeastConfidence = 0.5;
    private const double MostConfidence = 0.99;

    /// <summary>The heaviest intent; <see cref="Intents.None"/> where none is heavy enough.</summary>
    /// <returns>The intent and how sure it is, 0–1.</returns>
    public (string Intent, double Confidence) Read(Reading reading, Mentioned mentioned)
    {
        var (best, weight, rival) = (Intents.None, 0.0, 0.0);
        foreach (var cues in vocabulary.Intents)
        {
            var own = WeightOf(cues, reading, mentioned);
            if (own > weight)
            {
                (best, weight, rival) = (cues.Intent, own, weight);
            }
            else
            {
                rival = Math.Max(rival, own);
            }
        }

        return weight < Enough
            ? (Intents.None, Sureness(Enough - weight))
            : (best, Sureness(weight - Math.Max(rival, Enough - 1)));
    }

    private static double WeightOf(IntentCues cues, Reading reading, Mentioned mentioned)
    {
        if (cues.Needs.Count > 0 && !cues.Needs.Any(mentioned.Has))
        {
            return 0;
        }

        return cues.WeightOfSaid(reading.Text, reading.IsTaken)
            + cues.WeightOfMentioned.Where(m => mentioned.Has(m.Key)).Sum(m => m.Value);
    }

    /// <summary>Each point of weight ahead of the next possibility takes a third of the doubt away.</summary>
    private static double Sureness(double lead) =>
        Math.Round(Math.Min(MostConfidence, 1 - (LeastConfidence * Math.Pow(2.0 / 3, lead))), 2);
}
