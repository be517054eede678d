using ItaBot.Conversations.Understanding;
using ItaBot.Conversations.Understanding.Learning;
using ItaBot.Conversations.Understanding.Mentions;
using ItaBot.Conversations.Understanding.Vocabularies;

namespace ItaBot.Conversations.Tests.Understanding.Learning;

public class TrainingTests
{
    private const int Folds = 5;

    private static readonly Vocabulary Vocabulary = VocabularyReader.Load(Understander.DefaultDirectory);
    private static readonly ConfidenceFile Confidence = VocabularyReader.LoadConfidence(Understander.DefaultDirectory).File;
    private static readonly IReadOnlyList<Example> Examples = VocabularyReader.LoadExamples(Understander.DefaultDirectory);

    private static readonly IReadOnlyList<Lesson> Lessons =
        new LessonReader(Vocabulary, new MentionReader(Vocabulary, Speech.Rules)).Read(Examples);

    [Fact]
    public void The_same_lessons_teach_the_same()
    {
        var once = Training.Learn(Lessons, Intents.All.Count);
        var again = Training.Learn(Lessons, Intents.All.Count);

        Assert.All(Lessons, l => Assert.Equal(Likelihoods(once, l), Likelihoods(again, l)));
    }

    [Fact]
    public void Of_examples_held_back_as_many_are_right_as_the_confidence_says()
    {
        var held = HeldBack();

        var confidence = held.Average(h => h.Confidence);
        var right = held.Average(h => h.IsRight ? 1.0 : 0.0);
        Assert.InRange(confidence - right, -0.03, 0.03);
    }

    [Fact]
    public void Most_examples_are_understood_by_what_the_others_teach() =>
        Assert.InRange(HeldBack().Average(h => h.IsRight ? 1.0 : 0.0), 0.84, 1);

    /// <summary>Each example as it is understood by whoever has learnt four fifths of the others, none of its own wordings.</summary>
    private static List<(double Confidence, bool IsRight)> HeldBack()
    {
        var foldOf = Examples.Select(e => e.Written).Distinct().Select((written, i) => (written, i)).ToDictionary(w => w.written, w => w.i % Folds);
        var held = new List<(double, bool)>();
        for (var fold = 0; fold < Folds; fold++)
        {
            var learnt = Training.Learn([.. Lessons.Where((_, i) => foldOf[Examples[i].Written] != fold)], Intents.All.Count);
            foreach (var lesson in Lessons.Where((_, i) => foldOf[Examples[i].Written] == fold))
            {
                var likelihoods = Likelihoods(learnt, lesson);
                var best = likelihoods.Max();
                held.Add((best, likelihoods[lesson.Intent] == best));
            }
        }

        return held;
    }

    private static double[] Likelihoods(Classifier classifier, Lesson lesson)
    {
        var likelihoods = new double[Intents.All.Count];
        classifier.Read(lesson.Features, Confidence.Sharpness, likelihoods);
        return likelihoods;
    }
}
