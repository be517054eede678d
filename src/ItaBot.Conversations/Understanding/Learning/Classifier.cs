using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace ItaBot.Conversations.Understanding.Learning;

/// <summary>
/// Multinomial logistic regression over sparse features: the score of an intent is the sum of its weights for the
/// features of a text. Immutable once trained.
/// </summary>
/// <param name="rowOf">The row of each feature; 0, whose weights are all 0, for those that were never learnt.</param>
/// <param name="weights">The weights, a row for each feature and in it a column for each intent.</param>
/// <param name="intents">How many intents there are.</param>
internal sealed class Classifier(int[] rowOf, float[] weights, int intents)
{
    /// <summary>Columns of a row; more than there are intents, so that rows fill whole vectors.</summary>
    public const int Columns = 32;

    /// <summary>How likely each intent is; all together 1.</summary>
    /// <param name="features">What the text shows.</param>
    /// <param name="sharpness">By what scores are multiplied, so that of texts believed to 80 % four in five are right.</param>
    /// <param name="likelihoods">Where to write; as long as there are intents.</param>
    public void Read(Features features, double sharpness, Span<double> likelihoods)
    {
        Span<float> scores = stackalloc float[Columns];
        scores.Clear();
        Add(features.Wording, WeightOfWording(features), scores);
        Add(features.Mentions, WeightOfMentions, scores);
        var highest = float.MinValue;
        foreach (var score in scores[..intents])
        {
            highest = Math.Max(highest, score);
        }

        var sum = 0.0;
        for (var intent = 0; intent < intents; intent++)
        {
            likelihoods[intent] = Math.Exp((scores[intent] - highest) * sharpness);
            sum += likelihoods[intent];
        }

        for (var intent = 0; intent < intents; intent++)
        {
            likelihoods[intent] /= sum;
        }
    }

    /// <summary>What one mention weighs: as much as the whole wording.</summary>
    public const float WeightOfMentions = 1;

    /// <summary>What one piece of a text weighs: the more pieces, the less each of them tells.</summary>
    public static float WeightOfWording(Features features) => 1 / MathF.Sqrt(Math.Max(1, features.Wording.Length));

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Add(int[] features, float weight, Span<float> scores)
    {
        var sums = MemoryMarshal.Cast<float, Vector<float>>(scores);
        var rows = MemoryMarshal.Cast<float, Vector<float>>(weights.AsSpan());
        foreach (var feature in features)
        {
            var row = rows.Slice(rowOf[feature] * sums.Length, sums.Length);
            for (var i = 0; i < sums.Length; i++)
            {
                sums[i] += row[i] * weight;
            }
        }
    }
}
