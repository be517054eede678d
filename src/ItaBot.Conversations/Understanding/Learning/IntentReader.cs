using ItaBot.Conversations.Understanding.Mentions;
using ItaBot.Conversations.Understanding.Vocabularies;

namespace ItaBot.Conversations.Understanding.Learning;

/// <summary>Decides what a message is for as the examples taught it. Immutable.</summary>
/// <param name="classifier">What was learnt; its intents are those of <see cref="Intents.All"/>.</param>
/// <param name="confidence">How much of it is believed.</param>
internal sealed class IntentReader(Classifier classifier, ConfidenceFile confidence)
{
    private const int Guesses = 3;

    private readonly int _none = Intents.All.ToList().IndexOf(Intents.None);

    /// <summary>The likeliest intents, the likeliest first.</summary>
    public IReadOnlyList<Guess> Read(Reading reading, Mentioned mentioned)
    {
        Span<double> likelihoods = stackalloc double[Intents.All.Count];
        classifier.Read(FeatureReader.Read(reading, mentioned), confidence.Sharpness, likelihoods);
        MakeRarer(likelihoods);
        var guesses = new Guess[Guesses];
        for (var i = 0; i < Guesses; i++)
        {
            var best = Highest(likelihoods);
            guesses[i] = new Guess(Intents.All[best], likelihoods[best], SlotFiller.Fill(Intents.All[best], mentioned));
            likelihoods[best] = -1;
        }

        return guesses;
    }

    private void MakeRarer(Span<double> likelihoods)
    {
        likelihoods[_none] *= confidence.OtherMatters;
        var sum = 0.0;
        foreach (var likelihood in likelihoods)
        {
            sum += likelihood;
        }

        foreach (ref var likelihood in likelihoods)
        {
            likelihood /= sum;
        }
    }

    private static int Highest(ReadOnlySpan<double> likelihoods)
    {
        var best = 0;
        for (var i = 1; i < likelihoods.Length; i++)
        {
            best = likelihoods[i] > likelihoods[best] ? i : best;
        }

        return best;
    }
}
