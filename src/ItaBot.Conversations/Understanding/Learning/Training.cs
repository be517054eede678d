using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace ItaBot.Conversations.Understanding.Learning;

/// <summary>
/// Fits a <see cref="Classifier"/> by stochastic gradient descent with a step of its own for each weight (AdaGrad: Duchi,
/// Hazan and Singer, Journal of Machine Learning Research 12, 2011). The same lessons give the same weights.
/// </summary>
internal sealed class Training
{
    private const int Seed = 2568;
    private const int Rounds = 3;
    private const float Step = 0.3f;
    private const float Beginning = 1e-4f;
    private const int SeldomestLearnt = 2;

    private readonly int _intents;
    private readonly int[] _rowOf = new int[FeatureHash.Buckets];
    private readonly float[] _weights;
    private readonly float[] _squares;

    private Training(IReadOnlyList<Lesson> lessons, int intents)
    {
        _intents = intents;
        var rows = NumberRows(lessons);
        _weights = new float[rows * Classifier.Columns];
        _squares = new float[rows * Classifier.Columns];
        Array.Fill(_squares, Beginning);
    }

    /// <summary>A classifier that has learnt the lessons.</summary>
    /// <param name="lessons">The examples.</param>
    /// <param name="intents">How many intents there are, <see cref="Classifier.Columns"/> at most.</param>
    public static Classifier Learn(IReadOnlyList<Lesson> lessons, int intents)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(intents, Classifier.Columns);
        var training = new Training(lessons, intents);
        var order = Enumerable.Range(0, lessons.Count).ToArray();
        var random = new Random(Seed);
        for (var round = 0; round < Rounds; round++)
        {
            random.Shuffle(order);
            foreach (var index in order)
            {
                training.Learn(lessons[index]);
            }
        }

        return new Classifier(training._rowOf, training._weights, intents);
    }

    /// <summary>A feature of a single example says more about the example than about its intent, so it gets no row.</summary>
    private int NumberRows(IReadOnlyList<Lesson> lessons)
    {
        foreach (var lesson in lessons)
        {
            foreach (var feature in lesson.Features.Wording)
            {
                _rowOf[feature]++;
            }

            foreach (var feature in lesson.Features.Mentions)
            {
                _rowOf[feature]++;
            }
        }

        var rows = 1;
        for (var feature = 0; feature < _rowOf.Length; feature++)
        {
            _rowOf[feature] = _rowOf[feature] < SeldomestLearnt ? 0 : rows++;
        }

        return rows;
    }

    private void Learn(Lesson lesson)
    {
        Span<float> errors = stackalloc float[Classifier.Columns];
        errors.Clear();
        var wording = Classifier.WeightOfWording(lesson.Features);
        Sum(lesson.Features.Wording, wording, errors);
        Sum(lesson.Features.Mentions, Classifier.WeightOfMentions, errors);
        ToErrors(errors[.._intents], lesson.Intent);
        errors[_intents..].Clear();
        Correct(lesson.Features.Wording, wording, errors);
        Correct(lesson.Features.Mentions, Classifier.WeightOfMentions, errors);
    }

    /// <summary>Likelihoods less what they should have been.</summary>
    private static void ToErrors(Span<float> scores, int intent)
    {
        var highest = float.MinValue;
        foreach (var score in scores)
        {
            highest = Math.Max(highest, score);
        }

        var sum = 0f;
        foreach (ref var score in scores)
        {
            score = MathF.Exp(score - highest);
            sum += score;
        }

        foreach (ref var score in scores)
        {
            score /= sum;
        }

        scores[intent] -= 1;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Sum(int[] features, float weight, Span<float> scores)
    {
        var sums = MemoryMarshal.Cast<float, Vector<float>>(scores);
        var rows = MemoryMarshal.Cast<float, Vector<float>>(_weights.AsSpan());
        foreach (var feature in features)
        {
            var row = rows.Slice(_rowOf[feature] * sums.Length, sums.Length);
            for (var i = 0; i < sums.Length; i++)
            {
                sums[i] += row[i] * weight;
            }
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Correct(int[] features, float weight, Span<float> errors)
    {
        var by = MemoryMarshal.Cast<float, Vector<float>>(errors);
        var weights = MemoryMarshal.Cast<float, Vector<float>>(_weights.AsSpan());
        var squares = MemoryMarshal.Cast<float, Vector<float>>(_squares.AsSpan());
        var step = new Vector<float>(Step);
        foreach (var feature in features)
        {
            var row = _rowOf[feature] * by.Length;
            if (row == 0)
            {
                continue;
            }

            for (var i = 0; i < by.Length; i++)
            {
                var gradient = by[i] * weight;
                var square = squares[row + i] + (gradient * gradient);
                squares[row + i] = square;
                weights[row + i] -= step * gradient / Vector.SquareRoot(square);
            }
        }
    }
}
