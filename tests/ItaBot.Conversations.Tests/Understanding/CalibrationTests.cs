using ItaBot.Conversations.Understanding;
using ItaBot.Conversations.Understanding.Learning;
using ItaBot.Conversations.Understanding.Vocabularies;

namespace ItaBot.Conversations.Tests.Understanding;

public sealed class CalibrationTests
{
    private const int Folds = 5;

    // Variants of one example stand side by side; blocks keep most of them in one fold.
    private const int Block = 24;

    [Fact]
    public void On_examples_that_were_held_back_the_confidence_is_about_the_share_that_is_right()
    {
        var read = HeldBack().ToList();
        var believed = read.Average(r => r.Confidence);
        var right = read.Average(r => r.IsRight ? 1.0 : 0.0);

        Assert.True(Math.Abs(believed - right) <= 0.08, $"believed {believed:0.000}, right {right:0.000}, of {read.Count}");
    }

    private static IEnumerable<(double Confidence, bool IsRight)> HeldBack()
    {
        var (confidence, _) = VocabularyReader.LoadConfidence(Understander.DefaultDirectory);
        var lessons = Speech.Understander.Lessons(VocabularyReader.LoadExamples(Understander.DefaultDirectory));
        for (var fold = 0; fold < Folds; fold++)
        {
            var classifier = Training.Learn([.. lessons.Where((_, i) => i / Block % Folds != fold)], Intents.All.Count);
            foreach (var lesson in lessons.Where((_, i) => i / Block % Folds == fold))
            {
                var likelihoods = new double[Intents.All.Count];
                classifier.Read(lesson.Features, confidence.Sharpness, likelihoods);
                var best = Array.IndexOf(likelihoods, likelihoods.Max());
                yield return (likelihoods[best], best == lesson.Intent);
            }
        }
    }
}
